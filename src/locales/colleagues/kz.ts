import type { ColleaguesMessages } from './en'

const kz: ColleaguesMessages = {
  find: 'Қызметкерді табу',
  me: '{name} (мен)',
  given: 'Сізге арналған қоңырау тізімі: {list} · {participants}',
  told: {
    notPermitted: 'Ешкімге хабарланбайды: қолданбаға im құқығы берілмеген.',
    unwanted: 'Хабарландыруларды өшіргендіктен хабарланбады: {names}',
    failed: 'Хабарлау мүмкін болмады: {names}'
  }
}

export default kz
